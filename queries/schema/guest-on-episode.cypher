// What an episode says with GUEST_ON is found by the episode
CREATE INDEX guest_on_episode IF NOT EXISTS FOR ()-[r:GUEST_ON]-() ON (r.episode)
