// Proposals with their authors, their status, and what was said of them
// @returns proposal, title, status, said, person, episodes
MATCH (p:Proposal)
OPTIONAL MATCH (p)<-[said:AUTHORED|APPROVED]-(person:Entity)
WITH DISTINCT p, type(said) AS said, person.name AS person
OPTIONAL MATCH (p)<-[:MENTIONS]-(e:Episode)
RETURN p.name AS proposal, p.title AS title, p.status AS status,
  CASE said WHEN 'AUTHORED' THEN 'written by' WHEN 'APPROVED' THEN 'approved by' ELSE 'mentioned' END AS said,
  person, count(DISTINCT e) AS episodes
ORDER BY proposal, said, person
