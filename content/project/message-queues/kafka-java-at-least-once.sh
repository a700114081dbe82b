#!/bin/sh
# Java 客户端的自动提交在 poll() 里进行：处理中崩溃，没有提交，接手者重新拿到（至少一次）。
# Apache Kafka 4.4.0（服务端与 kafka-clients）、OpenJDK 17.0.15，2026-11-26；$CP 是 Kafka 的 jar，例如 "libs/*"
cat > Loss.java <<'J'
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.TopicPartition;

public class Loss {
  public static void main(String[] args) throws Exception {
    Properties p = new Properties();
    p.put("bootstrap.servers", "127.0.0.1:9092");
    p.put("group.id", "java-default");
    p.put("auto.offset.reset", "earliest");
    p.put("session.timeout.ms", "6000");
    p.put("max.poll.records", "1");
    String s = "org.apache.kafka.common.serialization.StringDeserializer";
    p.put("key.deserializer", s);
    p.put("value.deserializer", s);
    KafkaConsumer<String, String> c = new KafkaConsumer<>(p);
    System.out.println("已提交：" + c.committed(Set.of(new TopicPartition("orders", 0))));
    c.subscribe(List.of("orders"));
    ConsumerRecords<String, String> r;
    do { r = c.poll(Duration.ofSeconds(1)); } while (r.isEmpty());
    for (ConsumerRecord<String, String> x : r) System.out.println("拿到 " + x.value());
    System.out.flush();
    Thread.sleep(8000);                 // 超过 auto.commit.interval.ms（5 秒）
    Runtime.getRuntime().halt(9);       // 像 kill -9
  }
}
J
javac -encoding UTF-8 -cp "$CP" Loss.java
java -Dfile.encoding=UTF-8 -cp "$CP:." Loss
java -Dfile.encoding=UTF-8 -cp "$CP:." Loss
