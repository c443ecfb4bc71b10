// Events, where they take place, who was there and how many talks were given
// @returns event, place, people, talks
MATCH (e:Event)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(place:Place)
WITH DISTINCT e, place.name AS place
OPTIONAL MATCH (e)<-[:ATTENDED]-(p:Person)
WITH e, place, count(DISTINCT p) AS people
OPTIONAL MATCH (e)<-[:PRESENTED_AT]-(t:Talk)
RETURN e.name AS event, place, people, count(DISTINCT t) AS talks
ORDER BY people DESC, talks DESC, event, place
