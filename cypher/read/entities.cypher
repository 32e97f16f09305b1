// Every entity, or every one of a kind, by its id: to read a whole graph in pages that repeat and lose nothing.
//
// $kind = null: only this kind (Person, Organization, Group, Place, Event, Document, Date, Figure)
// $after = null: id of an entity: only those that come later in this order
// $limit = 50: at most so many
MATCH (entity:Entity)
WHERE entity.id > coalesce($after, '') AND ($kind IS NULL OR $kind IN labels(entity))
RETURN entity, entity.id AS id, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, entity.name AS name
ORDER BY entity.id
LIMIT $limit
