# The plans of this page are the same on MySQL: type, key, key_len and rows agree with MariaDB's; EXPLAIN's default format is TREE there; an ordinary index is added online, a full-text or spatial one is not (MySQL 9.7.4, 2026-11-26)
mkdir d
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --secure-file-priv=NULL --innodb-stats-persistent-sample-pages=10000 > log 2>&1 &
my() { mysql --no-defaults -uroot -S "$PWD/s" "$@"; }
until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
my -N -e 'SELECT VERSION(), @@explain_format'
my -e "CREATE DATABASE app; USE app; SET cte_max_recursion_depth = 1000000;
  CREATE TABLE seq (n INT PRIMARY KEY);
  INSERT INTO seq WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s
    WHERE n < 200000) SELECT n FROM s;
  CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL,
    status TINYINT NOT NULL, created DATETIME NOT NULL, note CHAR(50) NOT NULL);
  INSERT INTO orders SELECT n, n * 7 % 2000, n % 3,
    '2026-01-01' + INTERVAL n MINUTE, 'x' FROM seq;
  ANALYZE TABLE orders" > /dev/null
plan() { my -N app -e "EXPLAIN FORMAT=TRADITIONAL SELECT * FROM orders WHERE $1" |
  awk -F'\t' -v w="$1" '{printf "%-41s%-12s%-5s%-7s%s\n", w, $5, $8, $10, $12}'; }
echo '== before and after the index'
q='SELECT * FROM orders WHERE user_id = 42 AND status = 1 ORDER BY created DESC LIMIT 5'
my app -N -e "EXPLAIN $q"
my app -t -e "EXPLAIN FORMAT=TRADITIONAL $q;
  ALTER TABLE orders ADD INDEX u_s_c (user_id, status, created);
  EXPLAIN FORMAT=TRADITIONAL $q"
echo '== prefix'
my app -e "DROP TABLE orders; CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL,
    status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50) NOT NULL,
    INDEX u_s_c (user_id, status, created));
  INSERT INTO orders SELECT n, n * 7 % 2000, n % 3, n, 'x' FROM seq WHERE n <= 100000;
  ANALYZE TABLE orders" > /dev/null
for w in 'user_id = 42' 'user_id = 42 AND status = 1' 'status = 1 AND user_id = 42' \
  'user_id = 42 AND created > 99000' 'user_id < 3 AND status = 1' 'user_id <= 2 AND status = 1' \
  'user_id > 1997 AND status = 1' 'user_id >= 1998 AND status = 1' \
  'user_id BETWEEN 1 AND 2 AND status = 1' 'user_id IN (1, 2) AND status = 1' 'status = 1'
do plan "$w"; done
echo '== sargable'
my app -e "DROP TABLE orders; CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL,
    status VARCHAR(10) NOT NULL, paid_at DATETIME, phone CHAR(11) NOT NULL,
    INDEX (user_id), INDEX (status), INDEX (paid_at), INDEX (phone));
  INSERT INTO orders SELECT n, n % 1000, IF(n % 100, 'done', 'failed'),
    IF(n % 200, '2026-01-01' + INTERVAL n MINUTE, NULL), 13000000000 + n
    FROM seq WHERE n <= 100000; ANALYZE TABLE orders" > /dev/null
for w in "user_id = 7" "user_id = '7'" "user_id + 1 = 8" "status <> 'done'" "status <> 'failed'" \
  "paid_at IS NULL" "paid_at IS NOT NULL" "user_id = 7 OR phone = '13000000001'" \
  "phone = '13000000001'" "phone = 13000000001" "phone LIKE '1300000001%'" "phone LIKE '%0001'" \
  "paid_at < '2026-01-02'" "DATE(paid_at) = '2026-01-01'"
do plan "$w"; done
echo '== online'
my app -e "CREATE TABLE place (id INT PRIMARY KEY, name VARCHAR(9), at POINT NOT NULL SRID 0)"
for i in 'INDEX (name)' 'FULLTEXT INDEX (name)' 'SPATIAL INDEX (at)'
do echo "$i: $(my app -e "ALTER TABLE place ADD $i, LOCK=NONE" 2>&1 || true)"; done
mysqladmin --no-defaults -uroot -S "$PWD/s" shutdown; wait
