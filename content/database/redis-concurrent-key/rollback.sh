# check: with=redis
# 入队时就出错（命令不存在、参数个数不对），EXEC 整个放弃，一条也不执行
redis-cli --no-raw <<'C'
MULTI
SET a 1
NOSUCH
EXEC
GET a
MULTI
SET a 1
INCR
EXEC
GET a
C
