# check: with=mysql
# binlog 存 DROP DATABASE 的原文：两词之间换行或夹注释，按行就找不到；DROP TABLE 由服务器改写过
printf 'CREATE DATABASE a; CREATE DATABASE b; CREATE DATABASE c; CREATE TABLE c.orders (id INT); CREATE TABLE c.items (id INT);
drop\nDATABASE a; drop /* old */ schema b; drop  table c.orders; truncate c.items' | mysql --comments
mysqlbinlog ~/mysql/binlog.000001 > log.sql
echo "drop[[:space:]]+(database|schema): $(grep -aciE 'drop[[:space:]]+(database|schema)' log.sql)"
grep -aiE -A1 '^(drop|truncate)' log.sql | grep -avE '^(/\*!\*/;|--)$'
