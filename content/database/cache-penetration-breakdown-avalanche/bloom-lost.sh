# check: with=redis
# 布隆过滤器的键丢了，GETBIT 答 0 而不报错：加过的元素也成了“不存在”；随后新行一加，键又有了，旧元素仍查不到，重建时置的标记位也还是 0
redis-cli SETBIT bloom 7 1
redis-cli SETBIT bloom 100 1
redis-cli GETBIT bloom 7
redis-cli FLUSHALL
redis-cli GETBIT bloom 7
redis-cli EXISTS bloom
redis-cli SETBIT bloom 9 1
redis-cli EXISTS bloom
redis-cli GETBIT bloom 7
redis-cli GETBIT bloom 100
