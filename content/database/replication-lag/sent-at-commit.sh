# check: with=mysql
# InnoDB 的事务没提交，binlog 一个字节也不长；提交时才把整个事务写进去，从库到那时才开始收；XA 的事务在 XA PREPARE 时就写
position() { mysql -N -e 'SHOW BINARY LOG STATUS' | cut -f2; }
mysql app -e "CREATE TABLE t (id INT PRIMARY KEY AUTO_INCREMENT, v CHAR(100)); INSERT INTO t (v) VALUES ('x')"
mkfifo open; mysql --unbuffered app < open > seen & exec 3> open
before=$(position)
echo "BEGIN; INSERT INTO t (v) SELECT a.v FROM t a JOIN t b; UPDATE t SET v = 'y'; SELECT 'changed';" >&3
until grep -qs changed seen; do sleep 0.1; done
echo "bytes while the transaction is open: $(($(position) - before))"
echo "COMMIT; SELECT 'committed';" >&3; until grep -qs committed seen; do sleep 0.1; done
echo "more bytes after the commit: $([ $(($(position) - before)) -gt 0 ] && echo yes)"
before=$(position)
echo "XA START 'a'; UPDATE t SET v = 'z'; XA END 'a'; XA PREPARE 'a'; SELECT 'prepared';" >&3; until grep -qs prepared seen; do sleep 0.1; done
echo "more bytes after XA PREPARE: $([ $(($(position) - before)) -gt 0 ] && echo yes)"
echo "XA COMMIT 'a';" >&3; exec 3>&-; wait
