# check: with=redis
# 整数集合混进非整数：到 128 个成员为止变成 listpack，更多就变成哈希表；删掉它都不换回来
r() { redis-cli "$@" | paste -sd ' '; }
for n in 3 127 128; do
  redis-cli SADD "k$n" $(seq "$n") > /dev/null
  r OBJECT ENCODING "k$n"; r SADD "k$n" x; r SCARD "k$n"; r OBJECT ENCODING "k$n"
  r SREM "k$n" x; r OBJECT ENCODING "k$n"
done
