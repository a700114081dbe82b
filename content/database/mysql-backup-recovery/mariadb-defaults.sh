# check: with=mariadb
# MariaDB：binlog 默认关闭，格式默认 MIXED；mariadb-dump 有 --master-data
mariadb -N -e "SELECT VERSION(); SHOW VARIABLES WHERE Variable_name IN ('log_bin', 'binlog_format')"
mariadb-dump --help | grep -o -- '--master-data' | head -1
mariadb-binlog --version | cut -d' ' -f1
