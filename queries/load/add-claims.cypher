// Adds what an episode claims; the entities are held, and nobody else writes claims of the episode
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CREATE (s)-[r:$(row.type)]->(t)
SET r = row.properties
