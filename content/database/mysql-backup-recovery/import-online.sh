# check: with=mysql
# 在线上导入全备：有 GTID 时报 3546 停下，数据没动；用 --force 或不带 GTID 的全备，旧表回到 0 点，后建的表留着
dump() { mysqldump --single-transaction --source-data=2 --routines --events --all-databases "$@" 2> log; }
state() { mysql -N -e "SELECT CONCAT('posts ', COUNT(*)) FROM blog.posts; SELECT CONCAT('late ', COUNT(*)) FROM blog.late"; }
pos() { mysql -N -e 'SHOW BINARY LOG STATUS' | cut -f2; }
mysql -N -e "SELECT VERSION(), @@gtid_mode; CREATE DATABASE blog; CREATE TABLE blog.posts (id INT PRIMARY KEY);
  INSERT INTO blog.posts VALUES (1)"
dump > full.sql; dump --set-gtid-purged=OFF > plain.sql
add="REPLACE INTO blog.posts VALUES (1), (2); CREATE TABLE IF NOT EXISTS blog.late AS SELECT 1 AS id"
mysql -e "$add"; echo '== before'; state
echo '== full dump'; mysql < full.sql 2>&1 | cut -c1-61; state
before=$(pos)
echo '== with --force'; mysql --force < full.sql 2> log; state; echo "bytes added to the binlog: $(($(pos) - before))"
mysql -e "$add"; before=$(pos)
echo '== dump without GTIDs'; mysql < plain.sql; state; [ "$(pos)" -gt "$before" ] && echo 'in the binlog, too'
