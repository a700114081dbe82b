# check: with=redis
# Debian 打包的 Redis 8.0 没有 BF.* 命令，SETBIT、GETBIT 总有
redis-server --version | grep -oE 'v=[0-9.]+'
redis-cli BF.ADD users 1
redis-cli SETBIT users 1 1
