# check: with=redis
# 布隆过滤器的键丢了，GETBIT 答 0 而不报错：加过的元素也成了“不存在”
redis-cli SETBIT bloom 7 1
redis-cli GETBIT bloom 7
redis-cli FLUSHALL
redis-cli GETBIT bloom 7
redis-cli EXISTS bloom
