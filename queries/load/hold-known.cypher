// Keeps others from entities until the transaction ends, and says what they are
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.isNew = null
RETURN n.id AS id, properties(n) AS properties, EXISTS { (n)<-[:MENTIONS]-(:Episode) } AS isMentioned
