# Row alias, IGNORE, REPLACE and RETURNING on MySQL: the same as on MariaDB, but for the alias (there alone) and RETURNING (not there) (MySQL 9.7.4, 2026-11-26)
mkdir d
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --secure-file-priv=NULL > log 2>&1 &
my() { mysql --no-defaults -uroot -S "$PWD/s" "$@" 2>&1; }
until my -e 'DO 1' > /dev/null; do sleep 0.2; done
my -N -e "SELECT VERSION(); CREATE DATABASE app"
echo '== alias'
my -N app -e "CREATE TABLE page (path VARCHAR(20) PRIMARY KEY, hits INT);
  INSERT INTO page VALUES ('/home', 5);
  INSERT INTO page (path, hits) VALUES ('/home', 3) AS new
    ON DUPLICATE KEY UPDATE hits = page.hits + new.hits;
  SELECT ROW_COUNT(); SELECT * FROM page"
my -N app -e "INSERT INTO page (path, hits) VALUES ('/home', 3)
  ON DUPLICATE KEY UPDATE hits = hits + VALUES(hits); SHOW WARNINGS" | cut -f1,2
echo '== conflicts'
my -t app -e "CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT,
    email VARCHAR(50) NOT NULL UNIQUE, name VARCHAR(5) NOT NULL);
  CREATE TABLE post (user_id INT NOT NULL, title VARCHAR(20) NOT NULL,
    FOREIGN KEY (user_id) REFERENCES user (id) ON DELETE CASCADE);
  INSERT INTO user (email, name) VALUES ('li@example.com', 'Li');
  INSERT INTO post VALUES (1, 'hello');
  INSERT INTO user (email, name) VALUES ('li@example.com', 'Lee')
    ON DUPLICATE KEY UPDATE name = VALUES(name);
  SELECT u.*, p.title FROM user u LEFT JOIN post p ON p.user_id = u.id;
  INSERT IGNORE INTO user (email, name) VALUES
    ('li@example.com', 'Lily'), ('han@example.com', 'Han Meimei');
  SHOW WARNINGS;
  REPLACE INTO user (email, name) VALUES ('li@example.com', 'Li');
  SELECT u.*, p.title FROM user u LEFT JOIN post p ON p.user_id = u.id"
echo '== RETURNING'
my app -e "INSERT INTO page VALUES ('/new', 1) RETURNING *" | cut -c1-60
mysqladmin --no-defaults -uroot -S "$PWD/s" shutdown; wait
