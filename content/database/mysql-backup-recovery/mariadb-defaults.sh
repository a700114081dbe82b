# check: with=mariadb
# MariaDB：binlog 默认关闭，格式默认 MIXED；mariadb-dump 有 --master-data；--all-databases 不加选项，也带过程，不带事件
mariadb -N -e "SELECT VERSION(); SHOW VARIABLES WHERE Variable_name IN ('log_bin', 'binlog_format')"
mariadb-dump --help | grep -o -- '--master-data' | head -1
mariadb-binlog --version | cut -d' ' -f1
mariadb -e 'CREATE DATABASE shop; CREATE PROCEDURE shop.p() SELECT 1; CREATE EVENT shop.e ON SCHEDULE EVERY 1 DAY DO DO 1'
mariadb-dump --all-databases > full.sql
mariadb -e 'DROP DATABASE shop'
mariadb < full.sql
mariadb -N -e "SELECT 'PROCEDURES', COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = 'shop';
  SELECT 'EVENTS', COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = 'shop'"
