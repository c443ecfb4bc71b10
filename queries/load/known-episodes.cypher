// Which of some episodes are there
UNWIND $ids AS id
MATCH (e:Entity:Episode {id: id})
RETURN e.id AS id
