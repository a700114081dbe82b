#!/bin/sh
# Java 生产者给这四个键算出的分区，与 kafka-key-partition.out 里 kafka-python 的相同（murmur2），与 confluent-kafka 默认的不同。
# Apache Kafka 4.4.0（服务端与 kafka-clients；主题 keys 有 6 个分区）、OpenJDK 17.0.15，2026-11-26；$CP 是 Kafka 的 jar
cat > Keys.java <<'J'
import java.util.*;
import org.apache.kafka.clients.producer.*;

public class Keys {
  public static void main(String[] args) throws Exception {
    Properties p = new Properties();
    p.put("bootstrap.servers", "127.0.0.1:9092");
    String s = "org.apache.kafka.common.serialization.StringSerializer";
    p.put("key.serializer", s);
    p.put("value.serializer", s);
    try (KafkaProducer<String, String> k = new KafkaProducer<>(p)) {
      for (String key : List.of("chen", "li", "wang", "zhao"))
        System.out.println(key + " " + k.send(new ProducerRecord<>("keys", key, "v")).get().partition());
    }
  }
}
J
javac -encoding UTF-8 -cp "$CP" Keys.java
java -cp "$CP:." Keys
