// A small graph by hand, with every label and edge that the API reads: two invented newspapers tell of one invented attack.
// Statements end with a semicolon at the end of a line. Offsets count from the start of each edition's text.
MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observed_id IF NOT EXISTS FOR (n:ObservedEntity) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start);
CREATE CONSTRAINT text_key_id IF NOT EXISTS FOR (n:TextKey) REQUIRE n.id IS UNIQUE;
CREATE INDEX edition_origin IF NOT EXISTS FOR (n:Edition) ON (n.origin);
CREATE INDEX source_uri IF NOT EXISTS FOR (n:Source) ON (n.uri);
CREATE INDEX figure_measure IF NOT EXISTS FOR (n:Figure) ON (n.measure);
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX sentenceText IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text];
CALL db.awaitIndexes(60);
UNWIND [
  {id: 'source:herald', uri: 'https://herald.example/arlen', title: 'Night of fire in Arlen', publisher: 'The Halden Herald', author: 'R. Oake', publishedOn: '1990-01-22', language: 'en'},
  {id: 'source:courier', uri: 'https://courier.example/arlen', title: 'Guard restores order in Arlen', publisher: 'Norland Courier', publishedOn: '1990-01-21', language: 'en'}
] AS row
CREATE (s:Source) SET s = row;
UNWIND [
  {id: 'h1', source: 'source:herald', sequence: 1, current: true},
  {id: 'h0', source: 'source:herald', sequence: 0, current: false},
  {id: 'c1', source: 'source:courier', sequence: 0, current: true}
] AS row
MATCH (s:Source {id: row.source})
CREATE (s)-[:HAS_EDITION]->(:Edition {id: row.id, sequence: row.sequence, current: row.current, mediaType: 'text/plain', retrievedAt: '2026-01-01T00:00:00Z'});
UNWIND [
  {id: 'h1:0', edition: 'h1', index: 0, start: 0, end: 66, text: 'On the night of 19-20 January 1990 the Northern Guard attacked Arlen'},
  {id: 'h1:1', edition: 'h1', index: 1, start: 68, end: 133, text: 'At least 35 townspeople were killed, the mayor Mira Halden said.'},
  {id: 'h1:2', edition: 'h1', index: 2, start: 134, end: 220, text: 'In March 1994 the Council of Norland adopted Resolution 12 on the massacre in Arlen.'},
  {id: 'h1:3', edition: 'h1', index: 3, start: 221, end: 280, text: 'Mira Halden and Tomas Ruhl met in Port Ervin in May 1994.'},
  {id: 'c1:0', edition: 'c1', index: 0, start: 0, end: 70, text: 'Twenty people died in Arlen on 20 January, General Tomas Ruhl said.'},
  {id: 'c1:1', edition: 'c1', index: 1, start: 71, end: 130, text: 'General Ruhl denied that the Northern Guard attacked Arlen.'}
] AS row
MATCH (e:Edition {id: row.edition})
CREATE (e)-[:HAS_SENTENCE]->(:Sentence {id: row.id, index: row.index, start: row.start, end: row.end, text: row.text});
UNWIND [['h1:0', 'h1:1'], ['h1:1', 'h1:2'], ['h1:2', 'h1:3'], ['c1:0', 'c1:1']] AS pair
MATCH (a:Sentence {id: pair[0]}), (b:Sentence {id: pair[1]})
CREATE (a)-[:NEXT]->(b);
CREATE (:Entity:Person {id: 'person:halden', name: 'Mira Halden', aliases: ['Мира Халден', 'Halden'], offices: ['mayor']})
CREATE (:Entity:Person {id: 'person:ruhl', name: 'Tomas Ruhl', aliases: ['General Ruhl'], offices: ['general']})
CREATE (:Entity:Organization {id: 'organization:guard', name: 'Northern Guard', aliases: [], subtype: 'armed force'})
CREATE (:Entity:Organization {id: 'organization:council', name: 'Council of Norland', aliases: ['Norland Council']})
CREATE (:Entity:Group {id: 'group:townspeople', name: 'townspeople', aliases: []})
CREATE (:Entity:Place {id: 'place:arlen', name: 'Arlen', aliases: ['Арлен'], subtype: 'city'})
CREATE (:Entity:Place {id: 'place:norland', name: 'Norland', aliases: [], subtype: 'country'})
CREATE (:Entity:Place {id: 'place:ervin', name: 'Port Ervin', aliases: [], subtype: 'city'})
CREATE (:Entity:Event {id: 'event:attack', name: 'attack on Arlen', aliases: ['massacre in Arlen'], type: 'Attack', start: '1990-01-19', end: '1990-01-20', precision: 'interval'})
CREATE (:Entity:Event {id: 'event:meeting', name: 'meeting of Halden and Ruhl', aliases: [], type: 'Meeting', start: '1994-05-01', end: '1994-05-31', precision: 'month'})
CREATE (:Entity:Event {id: 'event:session', name: 'session of the Council', aliases: [], type: 'Meeting', start: '1994-03-01', end: '1994-03-31', precision: 'month'})
CREATE (:Entity:Document {id: 'document:r12', name: 'Resolution 12', aliases: [], title: 'Resolution 12', documentType: 'resolution'})
CREATE (:Entity:Date {id: 'date:night', name: '1990-01-19/1990-01-20', aliases: [], edtf: '1990-01-19/1990-01-20', start: '1990-01-19', end: '1990-01-20', precision: 'interval'})
CREATE (:Entity:Date {id: 'date:twentieth', name: '1990-01-20', aliases: [], edtf: '1990-01-20', start: '1990-01-20', end: '1990-01-20', precision: 'day'})
CREATE (:Entity:Date {id: 'date:march', name: '1994-03', aliases: [], edtf: '1994-03', start: '1994-03-01', end: '1994-03-31', precision: 'month'})
CREATE (:Entity:Date {id: 'date:may', name: '1994-05', aliases: [], edtf: '1994-05', start: '1994-05-01', end: '1994-05-31', precision: 'month'})
CREATE (:Entity:Figure {id: 'figure:35', name: 'at least 35 killed', aliases: [], measure: 'killed', value: 35, low: 35, qualifier: 'at least', unit: 'townspeople'})
CREATE (:Entity:Figure {id: 'figure:20', name: '20 killed', aliases: [], measure: 'killed', value: 20, low: 20, high: 20, qualifier: 'exact', unit: 'people'});
UNWIND [
  {id: 'm1', s: 'h1:0', e: 'organization:guard', start: 39, end: 53, text: 'Northern Guard', level: 'name'},
  {id: 'm2', s: 'h1:0', e: 'place:arlen', start: 63, end: 68, text: 'Arlen', level: 'name'},
  {id: 'm3', s: 'h1:0', e: 'event:attack', start: 54, end: 62, text: 'attacked', level: 'nominal'},
  {id: 'm4', s: 'h1:1', e: 'person:halden', start: 115, end: 126, text: 'Mira Halden', level: 'name'},
  {id: 'm5', s: 'h1:2', e: 'event:attack', start: 200, end: 208, text: 'massacre', level: 'nominal'},
  {id: 'm6', s: 'c1:0', e: 'person:ruhl', start: 51, end: 61, text: 'Tomas Ruhl', level: 'name'},
  {id: 'm7', s: 'c1:1', e: 'event:attack', start: 115, end: 123, text: 'attacked', level: 'nominal'},
  {id: 'm8', s: 'c1:0', e: 'event:attack', start: 14, end: 18, text: 'died', level: 'nominal'}
] AS row
MATCH (s:Sentence {id: row.s}), (e:Entity {id: row.e})
CREATE (s)-[:HAS_MENTION]->(:Mention {id: row.id, start: row.start, end: row.end, text: row.text, level: row.level})-[:REFERS_TO]->(e);
UNWIND [
  {id: 'claim:1', s: 'h1:0', subject: 'organization:guard', predicate: 'PARTICIPATED_IN', role: 'agent', object: 'event:attack'},
  {id: 'claim:2', s: 'h1:0', subject: 'event:attack', predicate: 'OCCURRED_IN', object: 'place:arlen'},
  {id: 'claim:3', s: 'h1:0', subject: 'event:attack', predicate: 'OCCURRED_ON', object: 'date:night'},
  {id: 'claim:4', s: 'h1:1', subject: 'event:attack', predicate: 'HAS_FIGURE', object: 'figure:35', by: 'person:halden'},
  {id: 'claim:5', s: 'h1:1', subject: 'group:townspeople', predicate: 'PARTICIPATED_IN', role: 'victim', object: 'event:attack', by: 'person:halden'},
  {id: 'claim:6', s: 'h1:1', subject: 'person:halden', predicate: 'HELD_OFFICE', title: 'mayor', object: 'place:arlen'},
  {id: 'claim:7', s: 'h1:2', subject: 'organization:council', predicate: 'ADOPTED', object: 'document:r12'},
  {id: 'claim:8', s: 'h1:2', subject: 'document:r12', predicate: 'ABOUT', object: 'event:attack'},
  {id: 'claim:9', s: 'h1:2', subject: 'document:r12', predicate: 'ADOPTED_ON', object: 'date:march'},
  {id: 'claim:10', s: 'h1:3', subject: 'person:halden', predicate: 'PARTICIPATED_IN', role: 'participant', object: 'event:meeting'},
  {id: 'claim:11', s: 'h1:3', subject: 'person:ruhl', predicate: 'PARTICIPATED_IN', role: 'participant', object: 'event:meeting'},
  {id: 'claim:12', s: 'h1:3', subject: 'event:meeting', predicate: 'OCCURRED_IN', object: 'place:ervin'},
  {id: 'claim:13', s: 'h1:3', subject: 'event:meeting', predicate: 'OCCURRED_ON', object: 'date:may'},
  {id: 'claim:14', s: 'c1:0', subject: 'event:attack', predicate: 'HAS_FIGURE', object: 'figure:20', by: 'person:ruhl'},
  {id: 'claim:15', s: 'c1:0', subject: 'event:attack', predicate: 'OCCURRED_IN', object: 'place:arlen'},
  {id: 'claim:16', s: 'c1:0', subject: 'event:attack', predicate: 'OCCURRED_ON', object: 'date:twentieth'},
  {id: 'claim:17', s: 'c1:1', subject: 'organization:guard', predicate: 'PARTICIPATED_IN', role: 'agent', object: 'event:attack', by: 'person:ruhl', polarity: 'denied'},
  {id: 'claim:18', s: 'c1:0', subject: 'person:ruhl', predicate: 'HAS_TITLE', value: 'General'},
  {id: 'claim:19', s: 'h1:2', subject: 'organization:council', predicate: 'LOCATED_IN', object: 'place:norland'},
  {id: 'claim:20', s: 'h1:2', subject: 'place:arlen', predicate: 'LOCATED_IN', object: 'place:norland'},
  {id: 'claim:21', s: 'c1:1', subject: 'person:ruhl', predicate: 'MEMBER_OF', object: 'organization:guard'},
  {id: 'claim:22', s: 'h1:2', subject: 'organization:council', predicate: 'PARTICIPATED_IN', role: 'organizer', object: 'event:session'},
  {id: 'claim:23', s: 'h1:2', subject: 'event:session', predicate: 'FOLLOWED', object: 'event:attack'}
] AS row
MATCH (s:Sentence {id: row.s}), (a:Entity {id: row.subject})
CREATE (c:Claim {id: row.id, predicate: row.predicate, role: row.role, title: row.title, value: row.value,
  polarity: coalesce(row.polarity, 'affirmed'), modality: 'asserted', confidence: 0.9, extractor: 'rules', rule: 'fixture.' + toLower(row.predicate)})
CREATE (c)-[:SUBJECT]->(a)
CREATE (c)-[:SUPPORTED_BY {start: s.start, end: s.start + 20}]->(s)
WITH c, row
CALL (c, row) { MATCH (o:Entity {id: row.object}) CREATE (c)-[:OBJECT]->(o) }
CALL (c, row) { MATCH (o:Entity {id: row.by}) CREATE (c)-[:ATTRIBUTED_TO]->(o) };
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity), (c)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(s:Source)
WITH a, b, c.predicate AS type, c.role AS role, c.title AS title, count(c) AS claims, count(DISTINCT s) AS sources, count(DISTINCT c.polarity) > 1 AS disputed
CALL (a, b, type, role, title, claims, sources, disputed) {
  CREATE (a)-[r:$(type)]->(b)
  SET r = {role: role, title: title, claims: claims, sources: sources, origins: sources, confidence: 0.9, disputed: disputed}
};
MATCH (c:Claim)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(s:Source)
SET c.source = s.id;
MATCH (d:Document {id: 'document:r12'}), (s:Source {id: 'source:herald'})
CREATE (d)-[:CITED_IN {claims: 1, sources: 1, origins: 1, confidence: 0.9, disputed: false}]->(s);
MATCH (c:Claim)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)
MATCH (c)-[:SUBJECT|OBJECT]->(e:Entity)
WITH edition, e, collect(c) AS claims
MERGE (observed:ObservedEntity {id: 'observed:' + e.id})
SET observed.kind = head([label IN labels(e) WHERE label <> 'Entity']), observed.keys = [toLower(e.name)]
MERGE (observation:Observation {id: 'observation:' + e.id})
SET observation.name = e.name, observation.aliases = e.aliases
MERGE (observation)-[:OF]->(observed)
MERGE (edition)-[:OBSERVES]->(observation)
MERGE (observed)-[:RESOLVED_TO]->(e);
MATCH (c:Claim)-[:SUBJECT]->(e:Entity)
SET c.subject = 'observed:' + e.id;
MATCH (c:Claim)-[:OBJECT]->(e:Entity)
SET c.object = 'observed:' + e.id;
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(e:Entity)
SET c.attributedTo = 'observed:' + e.id;
