// Keeps others from entities until the transaction ends
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.isNew = null
