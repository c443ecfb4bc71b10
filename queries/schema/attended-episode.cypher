// What an episode says with ATTENDED is found by the episode
CREATE INDEX attended_episode IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.episode)
