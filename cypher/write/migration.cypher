// Records an applied migration. $id, $checksum.
MERGE (m:Migration {id: $id})
SET m.checksum = $checksum
