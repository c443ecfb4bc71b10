// What an episode says with KNOWS is found by the episode
CREATE INDEX knows_episode IF NOT EXISTS FOR ()-[r:KNOWS]-() ON (r.episode)
