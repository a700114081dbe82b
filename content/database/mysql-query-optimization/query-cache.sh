# check: timeout=60
# MySQL 没有查询缓存：配置里写 query_cache_size，服务器拒绝启动
mysqld --version | grep -o 'Ver [0-9.]*'
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --secure-file-priv=NULL --query_cache_size=1M 2>&1 | grep -o "unknown variable 'query_cache_size=1M'"
