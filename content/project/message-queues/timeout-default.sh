# check: with=rabbitmq
# consumer_timeout 的默认值（毫秒）
rabbitmqctl -q eval 'application:get_env(rabbit, consumer_timeout).' | tr -d '{}'
rabbitmqctl -q environment | grep -o 'consumer_timeout,[0-9]*'
