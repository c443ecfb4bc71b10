// Entities are found by name; a text index, because others refuse names of more than 8 kB
CREATE TEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)
