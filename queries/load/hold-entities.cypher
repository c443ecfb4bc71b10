// Makes sure that entities are there and keeps others from them until the transaction ends; says which are new
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n += row.properties, n.isNew = true
ON MATCH SET n.isNew = null
WITH n
WHERE n.isNew
SET n.isNew = null
RETURN n.id AS id
