// What was counted, over all events.
CREATE INDEX figure_measure IF NOT EXISTS FOR (n:Figure) ON (n.measure);
