// What questions start from.
CREATE INDEX source_uri IF NOT EXISTS FOR (n:Source) ON (n.uri);
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start);
CREATE INDEX event_end IF NOT EXISTS FOR (n:Event) ON (n.end);
CREATE INDEX date_start IF NOT EXISTS FOR (n:Date) ON (n.start);
