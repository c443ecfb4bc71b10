// What an episode says with MEMBER_OF is found by the episode
CREATE INDEX member_of_episode IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.episode)
