// What other episodes give to some entities
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[m:MENTIONS]-(e:Episode)
WHERE NOT e.id IN $episodes
RETURN id, e.id AS episode, m.confidence AS confidence, m.heard AS heard, m.node AS node
ORDER BY id, episode
