// Removes entities that nothing leads to any more
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
RETURN id
