# check: with=kafka
# 服务端的默认值：min.insync.replicas、保留期限、unclean 选举
from confluent_kafka.admin import AdminClient, ConfigResource

admin = AdminClient({"bootstrap.servers": "127.0.0.1:9092"})
values = next(iter(admin.describe_configs([ConfigResource("broker", "1")]).values())).result()
for name in ("min.insync.replicas", "unclean.leader.election.enable", "log.retention.hours"):
    print(name, values[name].value)
print("retention:", int(values["log.retention.hours"].value) // 24, "days")
