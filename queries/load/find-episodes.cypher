// Episodes with this id or title
MATCH (e:Entity:Episode)
WHERE e.id = $episode OR e.name = $episode OR e.title = $episode
RETURN e.id AS id, e.name AS name
ORDER BY id
