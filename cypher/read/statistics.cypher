// What is in the graph: how many nodes of each kind and edges of each type, by layer.
CALL () {
  MATCH (n:Source) WITH count(n) AS count RETURN 'source' AS layer, 'Source' AS kind, count
  UNION ALL
  MATCH (n:Edition) WITH count(n) AS count RETURN 'source' AS layer, 'Edition' AS kind, count
  UNION ALL
  MATCH (n:Sentence) WITH count(n) AS count RETURN 'text' AS layer, 'Sentence' AS kind, count
  UNION ALL
  MATCH (n:Mention) WITH count(n) AS count RETURN 'text' AS layer, 'Mention' AS kind, count
  UNION ALL
  MATCH (n:Claim) WITH count(n) AS count RETURN 'claims' AS layer, 'Claim' AS kind, count
  UNION ALL
  MATCH (n:Person) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Person' AS kind, count
  UNION ALL
  MATCH (n:Organization) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Organization' AS kind, count
  UNION ALL
  MATCH (n:Group) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Group' AS kind, count
  UNION ALL
  MATCH (n:Place) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Place' AS kind, count
  UNION ALL
  MATCH (n:Event) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Event' AS kind, count
  UNION ALL
  MATCH (n:Document) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Document' AS kind, count
  UNION ALL
  MATCH (n:Date) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Date' AS kind, count
  UNION ALL
  MATCH (n:Figure) WITH count(n) AS count RETURN 'knowledge' AS layer, 'Figure' AS kind, count
  UNION ALL
  MATCH ()-[e:PARTICIPATED_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'PARTICIPATED_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:OCCURRED_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'OCCURRED_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:OCCURRED_ON]->() WITH count(e) AS count RETURN 'edges' AS layer, 'OCCURRED_ON' AS kind, count
  UNION ALL
  MATCH ()-[e:LOCATED_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'LOCATED_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:BORN_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'BORN_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:DIED_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'DIED_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:LIVES_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'LIVES_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:CITIZEN_OF]->() WITH count(e) AS count RETURN 'edges' AS layer, 'CITIZEN_OF' AS kind, count
  UNION ALL
  MATCH ()-[e:RELATED_TO]->() WITH count(e) AS count RETURN 'edges' AS layer, 'RELATED_TO' AS kind, count
  UNION ALL
  MATCH ()-[e:PART_OF]->() WITH count(e) AS count RETURN 'edges' AS layer, 'PART_OF' AS kind, count
  UNION ALL
  MATCH ()-[e:CAUSED]->() WITH count(e) AS count RETURN 'edges' AS layer, 'CAUSED' AS kind, count
  UNION ALL
  MATCH ()-[e:FOLLOWED]->() WITH count(e) AS count RETURN 'edges' AS layer, 'FOLLOWED' AS kind, count
  UNION ALL
  MATCH ()-[e:COMMEMORATES]->() WITH count(e) AS count RETURN 'edges' AS layer, 'COMMEMORATES' AS kind, count
  UNION ALL
  MATCH ()-[e:HELD_OFFICE]->() WITH count(e) AS count RETURN 'edges' AS layer, 'HELD_OFFICE' AS kind, count
  UNION ALL
  MATCH ()-[e:MEMBER_OF]->() WITH count(e) AS count RETURN 'edges' AS layer, 'MEMBER_OF' AS kind, count
  UNION ALL
  MATCH ()-[e:FOUNDED_BY]->() WITH count(e) AS count RETURN 'edges' AS layer, 'FOUNDED_BY' AS kind, count
  UNION ALL
  MATCH ()-[e:OWNED_BY]->() WITH count(e) AS count RETURN 'edges' AS layer, 'OWNED_BY' AS kind, count
  UNION ALL
  MATCH ()-[e:REPRESENTS]->() WITH count(e) AS count RETURN 'edges' AS layer, 'REPRESENTS' AS kind, count
  UNION ALL
  MATCH ()-[e:ALLIED_WITH]->() WITH count(e) AS count RETURN 'edges' AS layer, 'ALLIED_WITH' AS kind, count
  UNION ALL
  MATCH ()-[e:FIGHTS_AGAINST]->() WITH count(e) AS count RETURN 'edges' AS layer, 'FIGHTS_AGAINST' AS kind, count
  UNION ALL
  MATCH ()-[e:CONTROLS]->() WITH count(e) AS count RETURN 'edges' AS layer, 'CONTROLS' AS kind, count
  UNION ALL
  MATCH ()-[e:KILLED_BY]->() WITH count(e) AS count RETURN 'edges' AS layer, 'KILLED_BY' AS kind, count
  UNION ALL
  MATCH ()-[e:ADOPTED]->() WITH count(e) AS count RETURN 'edges' AS layer, 'ADOPTED' AS kind, count
  UNION ALL
  MATCH ()-[e:ADOPTED_ON]->() WITH count(e) AS count RETURN 'edges' AS layer, 'ADOPTED_ON' AS kind, count
  UNION ALL
  MATCH ()-[e:ABOUT]->() WITH count(e) AS count RETURN 'edges' AS layer, 'ABOUT' AS kind, count
  UNION ALL
  MATCH ()-[e:CITED_IN]->() WITH count(e) AS count RETURN 'edges' AS layer, 'CITED_IN' AS kind, count
  UNION ALL
  MATCH ()-[e:HAS_FIGURE]->() WITH count(e) AS count RETURN 'edges' AS layer, 'HAS_FIGURE' AS kind, count
}
RETURN layer, kind, count
