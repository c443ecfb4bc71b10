// What an episode says with AUTHORED is found by the episode
CREATE INDEX authored_episode IF NOT EXISTS FOR ()-[r:AUTHORED]-() ON (r.episode)
