// Makes sure that entities are there and keeps others from them until the transaction ends; says which are new and what the others are
UNWIND range(0, size($id) - 1) AS i
MERGE (n:Entity {id: $id[i]})
ON CREATE SET
  n:$($label[i]),
  n += $facts[i],
  n.name = $name[i],
  n.aliases = $aliases[i],
  n.confidence = $confidence[i],
  n.links = $links[i],
  n.isNew = true
ON MATCH SET n.isNew = null
WITH n, n.isNew AS isNew
SET n.isNew = null
RETURN
  n.id AS id,
  isNew,
  CASE WHEN isNew THEN null ELSE properties(n) END AS properties,
  CASE WHEN isNew THEN false ELSE EXISTS { (n)<-[:MENTIONS]-(:Episode) } END AS isMentioned
