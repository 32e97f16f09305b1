// The last step of a retraction, when its editions are gone. $id.
MATCH (source:Source {id: $id})
DETACH DELETE source
