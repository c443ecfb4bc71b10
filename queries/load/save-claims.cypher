// Writes what changed of claims; null removes a property
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.element
SET r += row.properties
