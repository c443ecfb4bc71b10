// What an episode says with GAVE is found by the episode
CREATE INDEX gave_episode IF NOT EXISTS FOR ()-[r:GAVE]-() ON (r.episode)
