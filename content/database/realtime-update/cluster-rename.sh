# check: timeout=60
# 集群上 RENAME 的两个键要在同一个槽：没有 {likes} 标签报 CROSSSLOT，有就行
redis-server --port 7000 --cluster-enabled yes --daemonize yes --save "" --logfile log > /dev/null
until redis-cli -p 7000 ping > /dev/null 2>&1; do sleep 0.1; done
redis-cli -p 7000 cluster addslotsrange 0 16383 > /dev/null
until redis-cli -p 7000 cluster info | grep -q cluster_state:ok; do sleep 0.1; done
for key in likes '{likes}'; do
  redis-cli -p 7000 hincrby "$key:new" 1 1 > /dev/null
  echo "RENAME $key:new $key:flushing: $(redis-cli -p 7000 rename "$key:new" "$key:flushing" 2>&1 | head -1)"
done
redis-cli -p 7000 shutdown nosave
