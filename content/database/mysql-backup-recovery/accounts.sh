# check: with=mysql
# 全备带着账号：导入并 FLUSH PRIVILEGES 之后，登录要用备份里的密码；没有它，给备份里的账号 GRANT 报 1410，新建的账号不报；9.7 对它给弃用警告
login() { mysql -N "$@" -e 'SELECT CURRENT_USER()' 2>&1 | grep -v Warning; }
mysql -e "ALTER USER USER() IDENTIFIED BY 'online'; CREATE USER app"
mysqldump -ponline --set-gtid-purged=OFF --databases mysql > plain.sql 2> log
mysqldump -ponline --set-gtid-purged=OFF --databases mysql --flush-privileges > full.sql 2> log
mysql -ponline -e "ALTER USER USER() IDENTIFIED BY 'dev'; DROP USER app" 2> log
mysql < plain.sql
echo '== without FLUSH PRIVILEGES'; login
mysql -e 'GRANT SELECT ON app.* TO app' 2>&1
mysql -N -e 'CREATE USER late; GRANT SELECT ON app.* TO late; SHOW GRANTS FOR late'
mysql < full.sql
echo '== with it'; login; login -ponline
mysql -ponline -N -e 'GRANT SELECT ON app.* TO app; SHOW GRANTS FOR app' 2> log
mysql -ponline -e 'SELECT VERSION(); FLUSH PRIVILEGES; SHOW WARNINGS' 2> log
