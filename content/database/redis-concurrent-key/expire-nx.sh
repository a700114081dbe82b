# check: with=redis
# MULTI 里 SETNX 加 EXPIRE：没抢到的人也改掉了期限；EXPIRE … NX 才不改
for nx in '' NX; do
  redis-cli DEL lock > /dev/null
  for try in 'a 30' 'b 60'; do
    redis-cli <<C | tail -n 2 | paste -sd ' '
MULTI
SETNX lock ${try% *}
EXPIRE lock ${try#* } $nx
EXEC
C
  done
  redis-cli GET lock; redis-cli TTL lock
done
