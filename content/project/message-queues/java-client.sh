# check: with=kafka timeout=60
# Java 客户端：几个默认值；键 li 在 6 个分区里进哪个；抛异常后 close() 提交整批，没碰过的 order 2 也丢
cat > Client.java <<'J'
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;

public class Client {
  static Properties base() {
    Properties p = new Properties();
    p.put("bootstrap.servers", "127.0.0.1:9092");
    String s = "org.apache.kafka.common.serialization.String";
    p.put("key.serializer", s + "Serializer");
    p.put("value.serializer", s + "Serializer");
    p.put("key.deserializer", s + "Deserializer");
    p.put("value.deserializer", s + "Deserializer");
    p.put("group.id", "java");
    p.put("auto.offset.reset", "earliest");
    return p;
  }
  static String take(KafkaConsumer<String, String> c) {
    c.subscribe(List.of("orders"));
    ConsumerRecords<String, String> r;
    do { r = c.poll(Duration.ofSeconds(1)); } while (r.isEmpty());
    System.out.println("a batch of " + r.count());
    return r.iterator().next().value();
  }
  public static void main(String[] args) throws Exception {
    for (String name : List.of("acks", "enable.idempotence", "partitioner.class"))
      System.out.println(name + " = " + ProducerConfig.configDef().defaultValues().get(name));
    for (String name : List.of("auto.offset.reset", "max.poll.records", "isolation.level"))
      System.out.println(name + " = " + ConsumerConfig.configDef().defaultValues().get(name));
    try (Admin admin = Admin.create(base())) {
      admin.createTopics(List.of(new NewTopic("keys", 6, (short) 1))).all().get();
    }
    try (KafkaProducer<String, String> k = new KafkaProducer<>(base())) {
      System.out.println("li: partition " + k.send(new ProducerRecord<>("keys", "li", "v")).get().partition());
      for (String value : List.of("order 1", "order 2")) k.send(new ProducerRecord<>("orders", value)).get();
    }
    try (KafkaConsumer<String, String> c = new KafkaConsumer<>(base())) {
      System.out.println("got " + take(c));
      throw new RuntimeException("the work fails");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    try (KafkaProducer<String, String> k = new KafkaProducer<>(base())) {
      k.send(new ProducerRecord<>("orders", "order 3")).get();
    }
    try (KafkaConsumer<String, String> c = new KafkaConsumer<>(base())) {
      System.out.println("after close() the next one gets " + take(c));
    }
  }
}
J
java -XX:-UsePerfData -Djava.io.tmpdir=. -Dlog4j2.StatusLogger.level=OFF -cp '/opt/kafka/*' Client.java 2> err
