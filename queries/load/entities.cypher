// What is there of some entities, and whether any episode names them
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, properties(n) AS properties, EXISTS { (n)<-[:MENTIONS]-(:Episode) } AS isMentioned
