# check
# protobuf 编码里是字段编号，不是字段名：同样内容比 JSON 短；改名照样读得出，改了编号就读不出，编号对调则值互换
import json

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

POOL = descriptor_pool.DescriptorPool()


def message(name: str, fields: dict[str, int]):
    proto = descriptor_pb2.FileDescriptorProto(name=f"{name}.proto", syntax="proto3")
    kind = proto.message_type.add(name=name)
    for field, number in fields.items():
        kind.field.add(name=field, number=number, type=descriptor_pb2.FieldDescriptorProto.TYPE_INT32,
                       label=descriptor_pb2.FieldDescriptorProto.LABEL_OPTIONAL)
    POOL.Add(proto)
    return message_factory.GetMessageClass(POOL.FindMessageTypeByName(name))


Divide = message("Divide", {"dividend": 1, "divisor": 2})
wire = Divide(dividend=17, divisor=5).SerializeToString()
print("protobuf:", len(wire), "bytes", wire.hex(" "), "| JSON:", len(json.dumps({"dividend": 17, "divisor": 5}, separators=(",", ":"))), "bytes")
print("fields renamed:", str(message("Renamed", {"left": 1, "right": 2}).FromString(wire)).split())
moved = message("Moved", {"dividend": 3, "divisor": 4}).FromString(wire)
print("numbers changed:", moved.dividend, moved.divisor)
swapped = message("Swapped", {"dividend": 2, "divisor": 1}).FromString(wire)
print("numbers swapped:", swapped.dividend, swapped.divisor)
for a, b in (127, 127), (128, 128), (-1, -1):
    print(f"{a} and {b}:", len(Divide(dividend=a, divisor=b).SerializeToString()), "bytes")
