// All episodes
MATCH (e:Entity:Episode)
RETURN e.id AS id, e.name AS name
ORDER BY id
