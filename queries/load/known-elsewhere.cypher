// Which of some entities keep a relationship once the given episodes are gone
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS {
  MATCH (n)-[r]-()
  WHERE r.episode IS NULL OR NOT r.episode IN $episodes
}
RETURN id
