// Books, articles and papers that were named, with their authors and subjects
// @returns publication, author, subject, mentions
MATCH (p:Publication)
OPTIONAL MATCH (p)<-[:AUTHORED]-(author:Person)
WITH DISTINCT p, author.name AS author
OPTIONAL MATCH (p)-[:ABOUT]->(s:Entity)
WITH DISTINCT p, author, s.name AS subject
OPTIONAL MATCH (p)<-[m:MENTIONS]-(:Episode)
RETURN p.name AS publication, author, subject, sum(m.count) AS mentions
ORDER BY mentions DESC, publication, author, subject
