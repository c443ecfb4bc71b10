// What an episode says with SPONSORS is found by the episode
CREATE INDEX sponsors_episode IF NOT EXISTS FOR ()-[r:SPONSORS]-() ON (r.episode)
