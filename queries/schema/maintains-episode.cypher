// What an episode says with MAINTAINS is found by the episode
CREATE INDEX maintains_episode IF NOT EXISTS FOR ()-[r:MAINTAINS]-() ON (r.episode)
