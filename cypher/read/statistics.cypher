// What is in the graph: how many nodes of each kind and edges of each type, by layer.
CALL () {
  MATCH (n:Source) RETURN 'source' AS layer, 'Source' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Edition) RETURN 'source' AS layer, 'Edition' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Sentence) RETURN 'text' AS layer, 'Sentence' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Mention) RETURN 'text' AS layer, 'Mention' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Claim) RETURN 'claims' AS layer, 'Claim' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Person) RETURN 'knowledge' AS layer, 'Person' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Organization) RETURN 'knowledge' AS layer, 'Organization' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Group) RETURN 'knowledge' AS layer, 'Group' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Place) RETURN 'knowledge' AS layer, 'Place' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Event) RETURN 'knowledge' AS layer, 'Event' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Document) RETURN 'knowledge' AS layer, 'Document' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Date) RETURN 'knowledge' AS layer, 'Date' AS kind, count(n) AS count
  UNION ALL
  MATCH (n:Figure) RETURN 'knowledge' AS layer, 'Figure' AS kind, count(n) AS count
  UNION ALL
  MATCH ()-[e:PARTICIPATED_IN]->() RETURN 'edges' AS layer, 'PARTICIPATED_IN' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:OCCURRED_IN]->() RETURN 'edges' AS layer, 'OCCURRED_IN' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:OCCURRED_ON]->() RETURN 'edges' AS layer, 'OCCURRED_ON' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:LOCATED_IN]->() RETURN 'edges' AS layer, 'LOCATED_IN' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:PART_OF]->() RETURN 'edges' AS layer, 'PART_OF' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:CAUSED]->() RETURN 'edges' AS layer, 'CAUSED' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:FOLLOWED]->() RETURN 'edges' AS layer, 'FOLLOWED' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:COMMEMORATES]->() RETURN 'edges' AS layer, 'COMMEMORATES' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:HELD_OFFICE]->() RETURN 'edges' AS layer, 'HELD_OFFICE' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:MEMBER_OF]->() RETURN 'edges' AS layer, 'MEMBER_OF' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:REPRESENTS]->() RETURN 'edges' AS layer, 'REPRESENTS' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:ALLIED_WITH]->() RETURN 'edges' AS layer, 'ALLIED_WITH' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:FIGHTS_AGAINST]->() RETURN 'edges' AS layer, 'FIGHTS_AGAINST' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:ADOPTED]->() RETURN 'edges' AS layer, 'ADOPTED' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:ADOPTED_ON]->() RETURN 'edges' AS layer, 'ADOPTED_ON' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:ABOUT]->() RETURN 'edges' AS layer, 'ABOUT' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:CITED_IN]->() RETURN 'edges' AS layer, 'CITED_IN' AS kind, count(e) AS count
  UNION ALL
  MATCH ()-[e:HAS_FIGURE]->() RETURN 'edges' AS layer, 'HAS_FIGURE' AS kind, count(e) AS count
}
RETURN layer, kind, count
